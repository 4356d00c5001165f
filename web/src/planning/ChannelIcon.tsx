// The sign and colour of a kind of channel.
import {
  IconAntenna, IconBrandFacebook, IconBrandInstagram, IconBrandLinkedin, IconBrandTiktok, IconBrandWhatsapp, IconBrandX,
  IconBrandYoutube, IconBroadcast, IconBuildingStore, IconDeviceTv, IconNews, IconPinned, IconRadio, IconWebhook, IconWorld, type Icon,
} from "@tabler/icons-react";
import type { CSSProperties } from "react";
import type { ChannelKind } from "../api/contract";

const signs: Record<ChannelKind, Icon> = {
  public_page: IconBroadcast, website: IconWorld, instagram: IconBrandInstagram, youtube: IconBrandYoutube, tiktok: IconBrandTiktok,
  facebook: IconBrandFacebook, x: IconBrandX, linkedin: IconBrandLinkedin, whatsapp: IconBrandWhatsapp, led_billboard: IconDeviceTv,
  notice_board: IconPinned, radio: IconRadio, press: IconNews, event_stand: IconBuildingStore, webhook: IconWebhook, other: IconAntenna,
};

const colours: Record<ChannelKind, string> = {
  public_page: "teal", website: "cyan", instagram: "pink", youtube: "red", tiktok: "gray", facebook: "indigo", x: "gray",
  linkedin: "blue", whatsapp: "green", led_billboard: "violet", notice_board: "amber", radio: "orange", press: "grape",
  event_stand: "lime", webhook: "gray", other: "gray",
};

export function channelColour(kind: ChannelKind | undefined): string {
  return colours[kind ?? "other"];
}

/** For style={...}: the channel's colour as var(--channel), legible on light and dark. */
export function channelStyle(kind: ChannelKind | undefined): CSSProperties {
  const colour = channelColour(kind);
  return { "--channel": `light-dark(var(--mantine-color-${colour}-8), var(--mantine-color-${colour}-4))` } as CSSProperties;
}

export function ChannelIcon({ kind, size = 14 }: { readonly kind: ChannelKind; readonly size?: number }) {
  const Sign = signs[kind];
  return <Sign size={size} stroke={1.8} aria-hidden />;
}

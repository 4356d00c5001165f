import { describe, expect, test } from "vitest";
import { figureParts } from "./reportWords";

describe("the name of a figure", () => {
  test("says whether publications are counted or the channel itself", () => {
    expect(figureParts("visits:Laman berita")).toEqual({ kind: "metric_on", key: "visits", channel: "Laman berita" });
    expect(figureParts("channel_visits:Laman berita")).toEqual({ kind: "metric_of", key: "visits", channel: "Laman berita" });
    expect(figureParts("published:Laman: berita")).toEqual({ kind: "published_on", key: "published", channel: "Laman: berita" });
    expect(figureParts("on_time")).toEqual({ kind: "count", key: "on_time", channel: "" });
    expect(figureParts("something else")).toBeNull();
  });
});

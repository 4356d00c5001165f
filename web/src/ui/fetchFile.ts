// A file that the server makes on demand: fetched here, so that a no can be read, then handed to the browser.
import { request } from "../api/request";

export async function fetchFile(path: string, usualName: string): Promise<void> {
  const response = await request(path);
  const named = /filename="([^"]+)"/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  const place = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = place;
  link.download = named ?? usualName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(place), 60_000);
}

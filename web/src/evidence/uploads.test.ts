import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { piece, upload } from "./uploads";

/** A server that keeps pieces, and may break off. */
class Keeper {
  kept = 0;
  length = 0;
  requests: string[] = [];
  breaks: string[] = [];
  forgets = false;

  answer = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    this.requests.push(`${init.method} ${path} ${headers.get("Upload-Offset") ?? ""}`.trim());
    if (this.breaks[0] === init.method) {
      this.breaks.shift();
      if (init.method === "PATCH") this.kept += 1024; // part of it arrived
      throw new TypeError("network");
    }
    if (headers.get("X-Siar-Request") !== "1" || headers.get("Tus-Resumable") !== "1.0.0") return new Response("{}", { status: 403 });
    if (init.method === "POST") {
      this.length = Number(headers.get("Upload-Length"));
      this.kept = 0;
      return new Response(null, { status: 201, headers: { Location: "/api/uploads/abc" } });
    }
    if (init.method === "HEAD") {
      if (this.forgets) return new Response(null, { status: 404 });
      return new Response(null, { status: 200, headers: { "Upload-Offset": String(this.kept), "Upload-Length": String(this.length) } });
    }
    if (Number(headers.get("Upload-Offset")) !== this.kept) return new Response("{}", { status: 409 });
    this.kept += (init.body as Blob).size;
    return new Response(null, { status: 204, headers: { "Upload-Offset": String(this.kept) } });
  };
}

let keeper: Keeper;
const noWait = async () => undefined;
const file = (size: number, name = "poster PMB.png") => new File([new Uint8Array(size)], name, { lastModified: 7 });

beforeEach(() => {
  localStorage.clear();
  keeper = new Keeper();
  vi.stubGlobal("fetch", vi.fn(keeper.answer));
});
afterEach(() => vi.unstubAllGlobals());

test("a file goes in pieces of 4 MiB and gives the token of its place", async () => {
  const shares: number[] = [];
  expect(await upload(file(piece + 10), { onProgress: (share) => shares.push(share) })).toBe("abc");
  expect(keeper.requests).toEqual(["POST /api/uploads", "PATCH /api/uploads/abc 0", `PATCH /api/uploads/abc ${piece}`]);
  expect(keeper.kept).toBe(piece + 10);
  expect(shares.at(-1)).toBe(1);
});

test("after a break it asks how much arrived and goes on from there", async () => {
  keeper.breaks = ["PATCH"];
  await upload(file(5000), { wait: noWait });
  expect(keeper.requests.slice(2)).toEqual(["HEAD /api/uploads/abc", "PATCH /api/uploads/abc 1024"]);
  expect(keeper.kept).toBe(5000);
});

test("the same file chosen again after the page was loaded anew goes on where it stopped", async () => {
  keeper.breaks = Array<string>(20).fill("PATCH");
  await expect(upload(file(500_000), { wait: noWait })).rejects.toMatchObject({ reason: "unreachable" });
  keeper.breaks = [];
  keeper.requests = [];
  expect(await upload(file(500_000), { wait: noWait })).toBe("abc");
  expect(keeper.requests.map((one) => one.split(" ")[0])).toEqual(["HEAD", "PATCH"]);
  expect(keeper.kept).toBe(500_000);
});

test("an upload that the server has forgotten begins anew", async () => {
  keeper.breaks = ["PATCH"];
  keeper.forgets = true;
  await upload(file(3000), { wait: noWait });
  expect(keeper.requests.filter((one) => one.startsWith("POST"))).toHaveLength(2);
  expect(keeper.kept).toBe(3000);
});

test("a no of the server is not asked again", async () => {
  vi.stubGlobal("fetch", vi.fn(async () => new Response(JSON.stringify({ reason: "too_large", message: "Terlalu besar" }), { status: 413 })));
  await expect(upload(file(10), { wait: noWait })).rejects.toMatchObject({ reason: "too_large", message: "Terlalu besar" });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test("an upload given up by the reader stops", async () => {
  const giveUp = new AbortController();
  keeper.breaks = ["PATCH"];
  const wait = async () => {
    giveUp.abort();
    throw new DOMException("aborted", "AbortError");
  };
  await expect(upload(file(10), { signal: giveUp.signal, wait })).rejects.toMatchObject({ name: "AbortError" });
});

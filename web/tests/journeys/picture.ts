// Pictures of the story, drawn by the browser: a photograph for a content, a screenshot of what was posted.
import type { Page } from "@playwright/test";

export async function drawPicture(page: Page, words: string): Promise<Buffer> {
  const drawing = await page.context().newPage();
  await drawing.setViewportSize({ width: 960, height: 540 });
  await drawing.setContent(`
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540" style="position:fixed;inset:0">
      <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#0b4f55"/><stop offset="1" stop-color="#2a9d8f"/></linearGradient></defs>
      <rect width="960" height="540" fill="url(#sky)"/>
      <path d="M0 430 Q240 360 480 420 T960 400 V540 H0Z" fill="#f4a340"/>
      <rect x="380" y="210" width="200" height="180" rx="28" fill="#e9f5f3"/><rect x="420" y="150" width="120" height="80" rx="18" fill="#cfe8e4"/>
      <circle cx="455" cy="190" r="12" fill="#0b4f55"/><circle cx="505" cy="190" r="12" fill="#0b4f55"/>
      <rect x="330" y="240" width="50" height="22" rx="11" fill="#cfe8e4"/><rect x="580" y="240" width="50" height="22" rx="11" fill="#cfe8e4"/>
      <circle cx="430" cy="405" r="26" fill="#0b3b40"/><circle cx="530" cy="405" r="26" fill="#0b3b40"/>
      <text x="480" y="95" font-family="sans-serif" font-size="44" font-weight="700" fill="#fff" text-anchor="middle">${words}</text>
    </svg>`);
  const picture = await drawing.screenshot();
  await drawing.close();
  return picture;
}

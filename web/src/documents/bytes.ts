// Bytes on their way inside JSON.

export function ofText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function inBase64(bytes: Uint8Array): string {
  const step = 0x8000; // more arguments at once would overflow the stack
  let binary = "";
  for (let from = 0; from < bytes.length; from += step) binary += String.fromCharCode(...bytes.subarray(from, from + step));
  return btoa(binary);
}

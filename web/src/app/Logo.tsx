// Siar's mark: a point that sends two waves.
export function Logo({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="8" fill="#0d4f55" />
      <circle cx="10" cy="22" r="3.2" fill="#f4a340" />
      <path d="M10 14a8 8 0 0 1 8 8M10 8a14 14 0 0 1 14 14" fill="none" stroke="#fff" strokeWidth="2.8" strokeLinecap="round" />
    </svg>
  );
}

export interface TempoLineProps extends Pace {
  /** The line in words, and each of its parts. */
  readonly words: {
    readonly pace: string;
    readonly up: string;
    readonly hold: string;
    readonly down: string;
  };
}

interface Pace {
  /** Seconds up, held at the top, and down again. */
  readonly up: number;
  readonly hold: number;
  readonly down: number;
  /** Seconds into the repetition; leave out for the drawing alone. */
  readonly at?: number;
}

const WIDTH = 300;
const LOW = 74;
const HIGH = 14;

const ease = (part: number) => part * part * (3 - 2 * part);

/** Height of the line, from 0 low to 1 high, `at` seconds into one repetition. */
export function tempoHeight({ up, hold, down, at = 0 }: Pace): number {
  if (at < up) return ease(at / up);
  if (at < up + hold) return 1;
  if (at < up + hold + down) return 1 - ease((at - up - hold) / down);
  return 0;
}

const isIn = ({ from, long }: { readonly from: number; readonly long: number }, at?: number) =>
  at !== undefined && at >= from && at < from + long;

/** One repetition as a line at its own tempo: up, hold, slowly down. The dot says where you are. */
export function TempoLine(props: TempoLineProps) {
  const { up, hold, down, at, words } = props;
  const whole = up + hold + down;
  const x = (seconds: number) => 12 + (seconds / whole) * (WIDTH - 24);
  const y = (seconds: number) => LOW - tempoHeight({ ...props, at: seconds }) * (LOW - HIGH);
  const points = Array.from({ length: 61 }, (_, index) => (index / 60) * whole);
  const path = points
    .map((seconds) => `${x(seconds).toFixed(1)} ${y(seconds).toFixed(1)}`)
    .join("L");
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 104`}
      className="w-full max-w-md"
      role="img"
      aria-label={words.pace}
    >
      <path
        d={`M${path}`}
        className="fill-none stroke-ink"
        strokeWidth="3.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {[
        { word: words.up, from: 0, long: up },
        { word: words.hold, from: up, long: hold },
        { word: words.down, from: up + hold, long: down },
      ]
        .filter((part) => part.long > 0)
        .map((part) => (
          <text
            key={part.word}
            x={x(part.from + part.long / 2)}
            y="99"
            textAnchor="middle"
            className={
              isIn(part, at) ? "fill-ink text-[13px] font-semibold" : "fill-quiet text-[13px]"
            }
          >
            {`${part.word} ${part.long} s`}
          </text>
        ))}
      {at !== undefined && (
        <circle
          cx={x(Math.min(at, whole))}
          cy={y(Math.min(at, whole))}
          r="9"
          className="fill-ink stroke-paper motion-reduce:hidden"
          strokeWidth="3"
        />
      )}
    </svg>
  );
}

import type { QuantityUnit } from '../catalog/prompt-schema.ts';

const SIZES = ['B', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB'] as const;
const COUNTS: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];
const TIMES: readonly (readonly [number, string])[] = [
  [31_536_000, 'years'],
  [86_400, 'days'],
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
  [1e-3, 'ms'],
  [1e-6, 'µs'],
];

/** A quantity as people write it: `39/s`, `3 TB`, `50 ms`, `116 cores`, `99.99 %`. `value` is in the base of its unit. */
export function formatQuantity(value: number, unit: QuantityUnit): string {
  if (unit === 'bytes') return formatSize(value);
  if (unit === 'bytes-per-second') return `${formatSize(value)}/s`;
  if (unit === 'seconds') return formatTime(value);
  if (unit === 'cores') return `${formatCount(value)} ${value === 1 ? 'core' : 'cores'}`;
  if (unit === 'per-second') return `${formatCount(value)}/s`;
  if (unit === 'ratio') return value > 0 && value < 1 ? `${significant(value * 100, 4)} %` : `${significant(value)} ×`;
  return formatCount(value);
}

/** A plain number in words where it is large: `100 million`, `2.59 million`, `3,900`. */
export function formatCount(value: number): string {
  const scale = COUNTS.find(([size]) => Math.abs(value) >= size * 0.9995);
  return scale === undefined ? significant(value) : `${significant(value / scale[0])} ${scale[1]}`;
}

function formatSize(bytes: number): string {
  let value = bytes;
  let at = 0;
  while (Math.abs(value) >= 999.5 && at < SIZES.length - 1) {
    value /= 1000;
    at += 1;
  }
  return `${significant(value)} ${SIZES[at] ?? 'B'}`;
}

function formatTime(seconds: number): string {
  const unit = TIMES.find(([size]) => Math.abs(seconds) >= size * 0.9995) ?? TIMES.at(-1);
  const [size, name] = unit ?? [1, 's'];
  const count = significant(seconds / size);
  return `${count} ${count === '1' ? name.replace(/(?<=year|day)s$/, '') : name}`;
}

/** Three digits that count (or all before the point), thousands parted by commas. */
function significant(value: number, digits = 3): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const places = Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value)))));
  const [whole = '', fraction] = value.toFixed(places).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = fraction?.replace(/0+$/, '') ?? '';
  return rest === '' ? grouped : `${grouped}.${rest}`;
}

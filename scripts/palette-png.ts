import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The most colours that one byte a pixel can tell. */
const MOST_COLOURS = 256;

/** So many are those that are used most. The rest go to what is unlike them, such as a thin line that warns. */
const MOST_USED = 160;

/**
 * A picture of a screen with one byte a pixel in place of three: a PNG with a palette of 256 colours. What has another one gets
 * the nearest of them.
 * @param png A PNG of eight bits a channel without interlacing, as browsers write them.
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, channels, pixels } = decode(png);
  const colourAt = (pixel: number): number => pixels.readUIntBE(pixel * channels, 3);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const used = [...counts].sort(([a, first], [b, second]) => second - first || a - b);
  const palette = paletteOf(used.map(([colour]) => colour));
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const known = indexes.get(colour) ?? nearest(colour, palette);
    indexes.set(colour, known);
    return known;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    rows[pixel + Math.floor(pixel / width) + 1] = indexOf(colourAt(pixel));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Red, green and blue come first in each pixel, in eight bits each. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Buffer;
}

function decode(png: Buffer): Picture {
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    const end = at + 8 + png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, end));
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('No PNG of a browser.');
  return {
    width,
    height,
    channels,
    pixels: unfiltered(inflateSync(Buffer.concat(data)), width * channels, channels),
  };
}

/** Each row begins with the way in which its bytes are told by those to the left and above. */
function unfiltered(rows: Buffer, length: number, channels: number): Buffer {
  const height = rows.length / (length + 1);
  const pixels = Buffer.alloc(length * height);
  for (let row = 0; row < height; row++) {
    const filter = rows[row * (length + 1)] ?? 0;
    for (let column = 0; column < length; column++) {
      const at = row * length + column;
      const left = column < channels ? 0 : pixels[at - channels]!;
      const above = row === 0 ? 0 : pixels[at - length]!;
      const corner = row === 0 || column < channels ? 0 : pixels[at - length - channels]!;
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[at] = (rows[at + row + 1]! + predicted) & 255;
    }
  }
  return pixels;
}

/** Of the three neighbours the one nearest to what they predict together. */
function paeth(left: number, above: number, corner: number): number {
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) =>
    Math.abs(left + above - corner - each),
  );
  if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left;
  return toAbove! <= toCorner! ? above : corner;
}

/** @param colours As 0xRRGGBB, those that are used most first. */
function paletteOf(colours: readonly number[]): readonly number[] {
  const palette = colours.slice(0, MOST_USED);
  const others = colours.slice(MOST_USED).map((colour) => ({
    colour,
    away: Math.min(...palette.map((known) => distance(colour, known))),
  }));
  while (others.length > 0 && palette.length < MOST_COLOURS) {
    const farthest = others.reduce((best, other) => (other.away > best.away ? other : best));
    palette.push(farthest.colour);
    others.splice(others.indexOf(farthest), 1);
    for (const other of others) other.away = Math.min(other.away, distance(other.colour, farthest.colour));
  }
  return palette;
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < palette.length; index++) {
    if (distance(colour, palette[index]!) < distance(colour, palette[best]!)) best = index;
  }
  return best;
}

/** How far two colours are apart, squared. */
function distance(one: number, other: number): number {
  const part = (shift: number): number => ((one >> shift) & 255) - ((other >> shift) & 255);
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
}

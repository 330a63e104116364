/** Draws the add-in's icons, `node assets/makeIcons.mjs`: three ranked bars, the first one gold, on a green tile. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 64, 80, 128, 192, 512];
const GREEN = [16, 124, 65];
const WHITE = [255, 255, 255];
const GOLD = [255, 200, 61];
/** On a tile of 16 × 16: left, top, right, bottom, corner radius, colour; later ones cover earlier ones. */
const SHAPES = [
  { box: [0, 0, 16, 16], radius: 3, color: GREEN },
  { box: [3, 7, 5, 13], radius: 0.3, color: WHITE },
  { box: [7, 3, 9, 13], radius: 0.3, color: GOLD },
  { box: [11, 9, 13, 13], radius: 0.3, color: WHITE },
];
/** Samples a pixel and direction, for smooth edges. */
const SAMPLES = 8;

const folder = path.dirname(fileURLToPath(import.meta.url));
for (const size of SIZES) writeFileSync(path.join(folder, `icon-${size}.png`), png(size, draw(size)));

function draw(size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(x, y, 16 / size), (y * size + x) * 4);
  }
  return pixels;
}

function pixelAt(x, y, scale) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const sampleX = (x + ((i % SAMPLES) + 0.5) / SAMPLES) * scale;
    const sampleY = (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * scale;
    const shape = SHAPES.findLast((candidate) => covers(candidate, sampleX, sampleY));
    if (shape === undefined) continue;
    covered++;
    shape.color.forEach((value, channel) => (sum[channel] += value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((covered * 255) / SAMPLES ** 2)];
}

function covers({ box: [left, top, right, bottom], radius }, x, y) {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** An 8-bit RGBA PNG: signature, header, one data chunk (each row after a filter byte 0), end. */
function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

import * as fflate from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflateSync, inflateSync } from '../../src/cli/nodeZip';

const text = new TextEncoder().encode('Điểm tự chấm; '.repeat(5_000));

describe('Node’s own zip in place of fflate', () => {
  it.each([text, new Uint8Array(0), new Uint8Array([7])])('unpacks what either packed', (data) => {
    const out = new Uint8Array(data.length);
    for (const packed of [deflateSync(data), fflate.deflateSync(data)]) {
      expect([...inflateSync(packed, { out })]).toEqual([...data]);
      expect([...fflate.inflateSync(packed, { out: new Uint8Array(data.length) })]).toEqual([...data]);
    }
  });

  it('takes no more memory than the part is said to need, and no part without its end', () => {
    const packed = deflateSync(text);
    expect(() => inflateSync(packed, { out: new Uint8Array(100) })).toThrow(RangeError);
    expect(() => inflateSync(packed.subarray(0, packed.length >> 1), { out: text.slice() })).toThrow();
  });
});

import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** Kinds of values of ASN.1, in which certificates are written (RFC 5280). */
const [INTEGER, BITS, SEQUENCE, TIME] = [0x02, 0x03, 0x30, 0x18] as const;
/** That SHA-256 and ECDSA sign (1.2.840.10045.4.3.2). */
const ECDSA_SHA256 = Buffer.from('300a06082a8648ce3d040302', 'hex');

/**
 * A key and a certificate by which this process serves pages, for Office's frames must be https. Nobody has signed it: the
 * browser of the tests takes it by its `hash`, that of its public key, and so keeps what it loads as from any other server.
 */
export const certificate = selfSigned();

function selfSigned() {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = publicKey.export({ type: 'spki', format: 'der' });
  const nobody = der(SEQUENCE);
  const always = der(
    SEQUENCE,
    der(TIME, Buffer.from('20200101000000Z')),
    der(TIME, Buffer.from('20991231235959Z')),
  );
  const about = der(SEQUENCE, der(INTEGER, Buffer.from([1])), ECDSA_SHA256, nobody, always, nobody, subject);
  const signature = der(BITS, Buffer.from([0]), sign('sha256', about, privateKey));
  const cert = der(SEQUENCE, about, ECDSA_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${cert}\n-----END CERTIFICATE-----\n`,
    hash: createHash('sha256').update(subject).digest('base64'),
  };
}

/** A value of ASN.1 of less than 64 KB. */
function der(kind: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([kind, ...size]), content]);
}

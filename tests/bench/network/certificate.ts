import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A key and a certificate for `localhost`, made for this run, and the name by which Chromium is told to trust it. */
export interface Certificate {
  key: string;
  cert: string;
  /** Digest of the public key, as `--ignore-certificate-errors-spki-list` takes it. */
  spki: string;
}

/**
 * A certificate that signs itself. Browsers speak HTTP/2, which every host speaks, over TLS alone, and Node cannot make
 * certificates.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.1
 */
export function localCertificate(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = list(der(SET, list(COMMON_NAME, der(UTF8, Buffer.from('localhost')))));
  const dnsName = der(0x82, Buffer.from('localhost'));
  const signed = list(
    der(0xa0, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    list(time(-1), time(30)),
    name,
    spki,
    der(0xa3, list(list(ALTERNATIVE_NAME, der(OCTETS, list(dnsName))))),
  );
  const signature = sign('sha256', signed, privateKey);
  const whole = list(signed, ECDSA_WITH_SHA256, der(BITS, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}

const INTEGER = 0x02;
const BITS = 0x03;
const OCTETS = 0x04;
const OBJECT = 0x06;
const UTF8 = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const COMMON_NAME = der(OBJECT, Buffer.from('550403', 'hex'));
const ALTERNATIVE_NAME = der(OBJECT, Buffer.from('551d11', 'hex'));
const ECDSA_WITH_SHA256 = list(der(OBJECT, Buffer.from('2a8648ce3d040302', 'hex')));

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

function list(...parts: readonly Buffer[]): Buffer {
  return der(SEQUENCE, ...parts);
}

function time(days: number): Buffer {
  const digits = new Date(Date.now() + days * 86_400_000).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(UTC_TIME, Buffer.from(`${digits}Z`));
}

import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A network between a reader and a host: milliseconds for a round trip, bytes a second. */
export interface Network {
  roundTrip: number;
  down: number;
  up: number;
}

/** As the tools of browsers name them. */
export const NETWORKS = {
  'fast 4G': { roundTrip: 60, down: 1_125_000, up: 187_500 },
  'slow 3G': { roundTrip: 400, down: 50_000, up: 50_000 },
} as const satisfies Record<string, Network>;

const PACKET = 1460;

/** What a sender sends before it hears that anything arrived (RFC 6928). */
const FIRST_WINDOW = 10 * PACKET;

export interface SlowLink {
  port: number;
  /** Makes the link as slow as a network; null, as fast as it goes. */
  slowTo: (network: Network | null) => void;
  /** Bytes that have come down since `slowTo`, up to a moment of the clock (`Date.now()`). */
  bytesDown: (until?: number) => number;
  close: () => void;
}

/**
 * A link that is as slow for everything that a browser does (pages, workers, service workers, opening connections),
 * which its own tools are not: they know neither service workers nor the round trips before a request. A connection costs
 * one round trip before it carries anything; TLS and requests cost theirs by themselves. All connections share the speed,
 * and each starts slowly, as TCP does. Looking up the name of the host costs nothing here.
 */
export async function slowLink(toPort: number): Promise<SlowLink> {
  let network: Network | null = null;
  let down = new Lane(0, Infinity);
  let up = new Lane(0, Infinity);
  let arrived: { at: number; bytes: number }[] = [];
  const open = new Set<Socket>();
  const server = createServer((reader) => {
    const host = connect(toPort, '127.0.0.1');
    for (const socket of [reader, host]) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => [reader, host].forEach((either) => either.destroy()));
    }
    const carriesFrom = Date.now() + (network?.roundTrip ?? 0);
    carry(reader, host, () => up, carriesFrom);
    carry(
      host,
      reader,
      () => down,
      carriesFrom,
      (bytes) => arrived.push({ at: Date.now(), bytes }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    slowTo(next) {
      network = next;
      down = new Lane((next?.roundTrip ?? 0) / 2, next?.down ?? Infinity);
      up = new Lane((next?.roundTrip ?? 0) / 2, next?.up ?? Infinity);
      arrived = [];
    },
    bytesDown: (until = Infinity) => arrived.reduce((sum, { at, bytes }) => sum + (at <= until ? bytes : 0), 0),
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/** One direction of the link: packets leave one after the other and arrive in their order. */
class Lane {
  readonly delay: number;
  readonly #speed: number;
  #freeAt = 0;
  readonly #under: { at: number; arrive: () => void }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(delay: number, bytesPerSecond: number) {
    this.delay = delay;
    this.#speed = bytesPerSecond;
  }

  send(bytes: number, notBefore: number, arrive: () => void): void {
    const now = performance.timeOrigin + performance.now();
    this.#freeAt = Math.max(now, notBefore, this.#freeAt) + (bytes / this.#speed) * 1000;
    this.#under.push({ at: this.#freeAt + this.delay, arrive });
    this.#timer ??= setTimeout(this.#deliver, this.#freeAt + this.delay - now);
  }

  readonly #deliver = () => {
    const now = performance.timeOrigin + performance.now();
    while ((this.#under[0]?.at ?? Infinity) <= now) this.#under.shift()?.arrive();
    const next = this.#under[0];
    this.#timer = next && setTimeout(this.#deliver, Math.max(0, next.at - now));
  };
}

/** Carries what one socket says to another over a lane, with a window that opens as packets are known to have arrived. */
function carry(
  from: Socket,
  to: Socket,
  lane: () => Lane,
  notBefore: number,
  onArrival?: (bytes: number) => void,
): void {
  let said = Buffer.alloc(0);
  let window = FIRST_WINDOW;
  let underWay = 0;
  let isOver = false;
  const send = () => {
    while (said.length > 0 && underWay < window) {
      const packet = said.subarray(0, PACKET);
      said = said.subarray(packet.length);
      underWay += packet.length;
      const current = lane();
      current.send(packet.length, notBefore, () => {
        if (!to.destroyed) to.write(packet);
        onArrival?.(packet.length);
        setTimeout(() => {
          underWay -= packet.length;
          window += packet.length;
          send();
        }, current.delay);
      });
    }
    if (isOver && said.length === 0) {
      isOver = false;
      lane().send(0, notBefore, () => to.end());
    }
  };
  from.on('data', (data: Buffer) => {
    said = Buffer.concat([said, data]);
    send();
  });
  from.on('end', () => {
    isOver = true;
    send();
  });
}

import { serveCommand } from './release/serveCommand';
import { runProcess } from './command/runProcess';

void runProcess((args, caller) =>
  serveCommand(args, caller, {
    // Desktop Excel opens only pages whose certificate the machine trusts.
    certificate: async () => (await import('office-addin-dev-certs')).getHttpsServerOptions(),
    listens: (server) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.on(signal, () => {
          server.closeAllConnections();
          server.close();
        });
    },
  }),
);

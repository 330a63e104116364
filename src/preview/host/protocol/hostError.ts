/** An error as Excel reports it: stops the batch at its action. `code` is one of Excel's own error codes. */
export class HostError extends Error {
  readonly code: string;
  /** e.g. `Worksheet.name`, what Excel's client shows as `debugInfo.errorLocation`. */
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.name = 'HostError';
    this.code = code;
    this.location = location;
  }
}

export function invalidArgument(message: string): HostError {
  return new HostError('InvalidArgument', message);
}

export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

export function accessDenied(what: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation: ${what} is protected.`);
}

/** What this host does not know is said, never passed over. */
export function apiNotFound(name: string): HostError {
  return new HostError('ApiNotFound', `The API ${name} isn't available in this host.`, name);
}

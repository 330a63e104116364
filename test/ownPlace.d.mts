export function withOwnPlace(text: string, file: string): string;

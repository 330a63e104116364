export function findLibreOffice(
  environment?: Readonly<Record<string, string | undefined>>,
  platform?: NodeJS.Platform,
): string | undefined;
export function missingPrograms(program: string): readonly ('calc' | 'writer')[];

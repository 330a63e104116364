import { Component } from 'react';
import type { ReactNode } from 'react';
import { languageOf } from '../locales/language';
import { languageFacts } from '../locales/languages';
import { CrashMessage } from './problem/CrashMessage';

interface Props {
  readonly children: ReactNode;
}

/** Keeps the pane from going blank when a component fails: says so, with details to pass on. */
export class ErrorBoundary extends Component<Props, { readonly details: string | null }> {
  override state: { readonly details: string | null } = { details: null };

  static getDerivedStateFromError(error: unknown): { readonly details: string } {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    return details === null ? (
      this.props.children
    ) : (
      <CrashMessage
        texts={languageFacts[languageOf(document.documentElement.lang)].start}
        details={details}
      />
    );
  }
}

import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTexts } from '../texts/paneTexts';

/** Says before a run that its results could not be written, and what to do. */
export function ProtectedNotice() {
  const { what, advice } = useTexts().problems['workbook-protected'];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle> {advice}
      </MessageBarBody>
    </MessageBar>
  );
}

import { Text } from '@fluentui/react-components';
import { useFormsTexts } from '../../texts/formsTexts';

/** Issues the forms of units (*phát mẫu*). */
export function IssuePart() {
  const words = useFormsTexts();
  return <Text>{words.parts.issue}</Text>;
}

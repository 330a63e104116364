import { Text } from '@fluentui/react-components';
import { useFormsTexts } from '../../texts/formsTexts';

/** Gathers the forms of units (*thu phiếu*). */
export function GatherPart() {
  const words = useFormsTexts();
  return <Text>{words.parts.gather}</Text>;
}

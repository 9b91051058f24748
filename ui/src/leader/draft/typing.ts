/** Goes to the field an amount is typed in. An amount that stood there is marked, so that typing replaces it; a digit that began
 * the typing is not. */
export function beginTyping(field: HTMLInputElement, editing: { text: string; before: string } | null) {
  field.focus({ preventScroll: true });
  if (editing?.text === editing?.before) field.select();
  else field.setSelectionRange(field.value.length, field.value.length);
}

/** What a case printed; nothing where it printed nothing. */
export function Printed({ text, isCut }: { readonly text: string; readonly isCut: boolean }) {
  if (text === '' && !isCut) return null;
  return (
    <div className="printed">
      <h4>Printed{isCut ? ' (the beginning; more than this was printed)' : ''}</h4>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long output scrolls, also by keyboard */}
      <pre className="value-text" tabIndex={0} role="group" aria-label="Printed output">
        {text}
      </pre>
    </div>
  );
}

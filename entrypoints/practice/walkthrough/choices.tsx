/** A few things of which one is chosen, and any other a moment later. */
type Props = {
  question: string;
  options: readonly string[];
  chosen: number | null;
  onChoose: (at: number) => void;
};

export function Choices({ question, options, chosen, onChoose }: Props) {
  return (
    <fieldset class="choices">
      <legend>{question}</legend>
      {options.map((text, at) => (
        <label key={text} class="with-box">
          <input type="radio" name="choice" checked={at === chosen} onChange={() => onChoose(at)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A button that opens the browser's choice of files. The same file can be chosen twice in a row. */

type Props = {
  label: string;
  onGive: (files: readonly File[]) => void;
  accept?: string;
  isMultiple?: boolean;
  isFolder?: boolean;
};

export function FileButton({ label, onGive, accept, isMultiple = false, isFolder = false }: Props) {
  return (
    <label class="button file-button">
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        multiple={isMultiple}
        ref={(input) => {
          if (input) input.webkitdirectory = isFolder;
        }}
        onChange={({ currentTarget }) => {
          onGive([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

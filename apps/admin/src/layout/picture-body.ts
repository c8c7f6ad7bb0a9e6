/** A form with the file in it, as a request's body; the generated client knows only its description. */
export function pictureBody(file: File) {
  const form = new FormData()
  form.append('file', file)
  return { body: { file: file.name }, bodySerializer: () => form }
}

import type { ImportedFile } from './import-file.job.ts'

export interface SummaryOfImport {
  readonly files: readonly ImportedFile[]
  readonly ignoredFiles: readonly string[]
}

/** 0: all rows are in; 2: finished, with rejected rows; 1: failed. */
export function exitCodeOf({ files }: SummaryOfImport): 0 | 1 | 2 {
  if (files.some(({ run }) => run.state === 'failed')) return 1
  return files.some(({ run }) => run.rejected > 0) ? 2 : 0
}

export function jsonOf({ files, ignoredFiles }: SummaryOfImport): string {
  const summary = {
    files: files.map(({ run, rejectsFile }) => ({
      file: run.fileName,
      rows: rowsOf(run),
      imported: run.imported,
      unchanged: run.unchanged,
      rejected: run.rejected,
      ...(rejectsFile !== null && { rejectsFile }),
      ...(run.unknownColumns.length > 0 && { ignoredColumns: run.unknownColumns }),
      ...(run.failureCode !== null && { failure: { code: run.failureCode, message: run.failureMessage } }),
    })),
    ...(ignoredFiles.length > 0 && { ignoredFiles }),
  }
  return `${JSON.stringify(summary, null, 2)}\n`
}

export function textOf({ files, ignoredFiles }: SummaryOfImport): string {
  const counts = files.map(({ run }) => [
    run.fileName,
    ...[rowsOf(run), run.imported, run.unchanged, run.rejected].map((count) => count.toLocaleString('en')),
  ])
  const remarks = files.flatMap(({ run, rejectsFile }) => [
    ...(run.failureMessage === null ? [] : [`${run.fileName}: ${run.failureMessage}`]),
    ...(run.unknownColumns.length === 0 ? [] : [`${run.fileName}: ignored columns ${run.unknownColumns.join(', ')}`]),
    ...(rejectsFile === null ? [] : [`${run.fileName}: rejected rows and their reasons are in ${rejectsFile}`]),
  ])
  if (ignoredFiles.length > 0) remarks.push(`Ignored files: ${ignoredFiles.join(', ')}`)
  const lines = table([['file', 'rows', 'imported', 'unchanged', 'rejected'], ...counts])
  return `${[...lines, ...(remarks.length > 0 ? ['', ...remarks] : [])].join('\n')}\n`
}

function rowsOf({ imported, unchanged, rejected }: ImportedFile['run']): number {
  return imported + unchanged + rejected
}

/** The first column to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
}

import { Command } from 'commander'
import { ConfigError, readConfig } from '../platform/config.ts'
import { permissions } from '../platform/permissions.ts'

/**
 * Runs one command of `stamkund`. Results go to standard output, everything else to standard error. Exit code 0 is done,
 * 1 failed; `import` has 2 for finished with rejects.
 */
export async function runCommand(words: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(words, { from: 'user' })
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : reasonsOf(error))
    process.exitCode = 1
  }
}

/** Each command loads its code when it runs: asking for help need not load a web server. */
function program(): Command {
  const root = new Command('stamkund').description('A B2B loyalty club that you run yourself').helpCommand(false)

  root
    .command('serve')
    .description('answer HTTP requests and work off jobs, until stopped')
    .option('--no-worker', 'leave the jobs to others: stamkund work')
    .action(async (options) => (await import('./serve.ts')).serve(readConfig(process.env), options))

  root
    .command('work')
    .description('work off jobs only, beside a server, until stopped')
    .action(async () => (await import('./work.ts')).work(readConfig(process.env)))

  root
    .command('import')
    .description('import CSV files, or folders of them; exit code 2 if rows were rejected')
    .argument('<path...>', 'companies.csv, contacts.csv, reps.csv, products.csv, purchases.csv, … or their folder')
    .option('--rejects <folder>', 'where rejected rows are written to', '.')
    .option('--json', 'print JSON')
    .action(async (paths, options) =>
      (await import('./import.ts')).importFiles(readConfig(process.env), paths, options),
    )

  root
    .command('migrate')
    .description('bring the database up to date and stop')
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./migrate.ts')).migrate(readConfig(process.env), options))

  root
    .command('demo')
    .description('make the demo club, a wholesaler with two years of purchases, in an empty database')
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./demo.ts')).demo(readConfig(process.env), options))

  root
    .command('verify')
    .description('prove that the books add up; exit code 1 if they do not')
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./verify.ts')).verifyClub(readConfig(process.env), options))

  root
    .command('anchor')
    .description('digest all wallets into one root, to be kept elsewhere')
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./anchor.ts')).takeAnchor(readConfig(process.env), options))

  root
    .command('backup')
    .description('write all that the club keeps into one file, as it is at this moment; nobody has to stop')
    .argument('<file>', 'where to, such as club.stamkund.gz')
    .option('--force', 'overwrite the file')
    .option('--json', 'print JSON')
    .action(async (file, options) => (await import('./backup.ts')).backup(readConfig(process.env), file, options))

  root
    .command('restore')
    .description('load a backup into an empty database and verify it; exit code 1 if the books do not add up')
    .argument('<file>', 'what backup wrote')
    .option('--json', 'print JSON')
    .action(async (file, options) => (await import('./restore.ts')).restore(readConfig(process.env), file, options))

  root
    .command('create-api-key')
    .description('make an API key and print it, this once')
    .requiredOption('--name <name>', 'what it is for, such as ERP')
    .requiredOption('--scopes <scopes>', `separated by commas, or "all": ${permissions.join(', ')}`)
    .option('--expires <date>', 'the day from which it no longer works, such as 2027-01-01')
    .option('--json', 'print JSON')
    .action(async (options) => (await import('./create-api-key.ts')).printNewApiKey(readConfig(process.env), options))

  root
    .command('invite-administrator')
    .description(
      'print a link with which somebody becomes an administrator: the first one, or one who has lost their app',
    )
    .argument('<email>', 'their address, with which they sign in')
    .option('--name <name>', 'what they are called')
    .option('--json', 'print JSON')
    .action(async (email, options) =>
      (await import('./invite-administrator.ts')).inviteAdministrator(readConfig(process.env), email, options),
    )

  root
    .command('openapi')
    .description('print the OpenAPI document')
    .action(async () => (await import('./openapi.ts')).printOpenApi())

  return root
}

/** What went wrong and why, without a stack: the reader runs this program rather than writes it. */
function reasonsOf(error: unknown): string {
  const messages: string[] = []
  for (let reason = error; reason instanceof Error; reason = reason.cause) messages.push(reason.message)
  return messages.join('\n  because: ') || String(error)
}

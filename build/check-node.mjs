// Plain JavaScript: it has to run, and to speak, on a Node that is too old for everything else.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Нужен Node 22.18 или новее (найден ${process.version}). На Linux x64 его приносит npm ci; иначе поставьте Node 24.\n` +
      `This needs Node 22.18 or newer. On Linux x64 npm ci brings it along; elsewhere install Node 24.\n`,
  );
  process.exit(1);
}

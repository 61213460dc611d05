/** A host by its name or number alone that outsiders cannot reach: this machine, a private network (RFC 1918, RFC 4193), or a name that only an internal server knows. */
export function isPrivateHost(host: string): boolean {
  const name = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^\[|\]$/g, '');
  if (name === '' || /[^a-z0-9.:-]/.test(name)) return false;
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(name))
    return /^(?:0|10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(
      name,
    );
  if (name.includes(':')) return /^(?:::1?$|f[cd][0-9a-f]{2}:|fe80:)/.test(name);
  return (
    !name.includes('.') ||
    /\.(?:local|localhost|localdomain|internal|intranet|corp|lan|home|home\.arpa)$/.test(name)
  );
}

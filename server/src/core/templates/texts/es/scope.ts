const IN_SCOPE = `**Dentro del alcance:** el código de este repositorio y lo que publicamos a partir de él.

**Fuera del alcance:**`;

const FOREIGN = `- las vulnerabilidades en dependencias, salvo que {{project}} las haga explotables; por favor, informe de ellas al proyecto de origen
- los hallazgos que requieren un atacante que ya controla la máquina o la configuración, porque {{project}} confía en ambas`;

export const scope = {
  default: `${IN_SCOPE}

- las versiones que no tienen soporte
${FOREIGN}`,
  unmaintained: `${IN_SCOPE}

${FOREIGN}`,
};

export const notAVulnerability = {
  default: `- Los fallos causados por argumentos que usted mismo pasa en la línea de comandos, porque quien los controla ya puede ejecutar comandos.
- {{exclusion}}, porque {{reason}}.`,
};

export const threatModel = {
  default: `| Entrada o actor | ¿Fiable? | Notas |
| --- | --- | --- |
| {{untrusted_input}} | no | nunca debe ejecutarse código |
| Archivos de configuración | sí | escritos por el operador |
| Argumentos de línea de comandos | sí | mismos permisos que el usuario |`,
};

export const securityInvariants = { default: '- {{invariant}}' };

export const acceptedRisks = { default: '- {{risk}}, porque {{reason}}' };

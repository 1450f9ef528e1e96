/** Choices in the embed builder that mean something else in the templates of frameworks and content systems. */
export const oddSettings = {
  clinic: `O'Brien & "Söhne" {{ 1 + 1 }} {% x %} \${y} \\n <b>\`</script>`,
  language: 'es',
  mode: 'check',
  emergencyNumber: '106',
  call: { kind: 'dialog', id: "book'ing" },
  theme: { '--cluneal-accent': 'rgb(31 111 74)', '--cluneal-font-family': '"Gill Sans", sans-serif' },
};

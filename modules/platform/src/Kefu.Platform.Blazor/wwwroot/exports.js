// Saves an export that comes down by HTTP; a circuit is no way for files.
const nameOf = answer => {
  const name = /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get('Content-Disposition') ?? '');
  return name ? decodeURIComponent(name[1]) : 'export.xlsx';
};

// Answers null once the file is saved, the reason where it is refused, an empty text where nothing answers.
export const save = async body => {
  try {
    const answer = await fetch(new URL('api/platform/exports', document.baseURI), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'RequestVerificationToken': document.querySelector('#sign-out [name=__RequestVerificationToken]').value,
        'Accept-Language': document.documentElement.lang,
      },
      body,
    });
    if (!answer.ok) return (await answer.json().catch(() => null))?.error?.message ?? '';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = nameOf(answer);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return null;
  } catch {
    return '';
  }
};

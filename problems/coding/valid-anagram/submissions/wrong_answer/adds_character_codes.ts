const isAnagram = (s: string, t: string): boolean => {
  const sum = (text: string) => [...text].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return s.length === t.length && sum(s) === sum(t);
};

export { isAnagram };

// Prints as much as is kept in each case, of characters that JSON writes with six, and throws as much.
function twoSum() {
  console.log('\x01'.repeat(20000));
  throw Object.assign(new Error('\x02'.repeat(20000)), { name: '\x03'.repeat(20000) });
}

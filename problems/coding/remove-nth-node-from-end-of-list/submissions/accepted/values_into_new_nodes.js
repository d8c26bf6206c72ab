// The independent oracle: the values become an array, one of them is cut out, and new nodes are made from the rest.
function removeNthFromEnd(head, n) {
  const values = [];
  for (let node = head; node; node = node.next) values.push(node.val);
  values.splice(values.length - n, 1);
  let list = null;
  while (values.length > 0) list = new ListNode(values.pop(), list);
  return list;
}

if (typeof module !== 'undefined') module.exports = removeNthFromEnd;

export function mergeTwoLists(list1: ListNode | null, list2: ListNode | null): ListNode | null {
  if (!list1) return list2;
  let place = list1;
  while (list2) {
    // The second list is put in node by node, but never in front of the first node.
    while (place.next && place.next.val <= list2.val) place = place.next;
    const rest: ListNode | null = list2.next;
    list2.next = place.next;
    place.next = list2;
    list2 = rest;
  }
  return list1;
}

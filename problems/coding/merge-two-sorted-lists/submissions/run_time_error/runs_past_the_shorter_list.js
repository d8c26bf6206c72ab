const mergeTwoLists = function (list1, list2) {
  const front = new ListNode();
  let tail = front;
  while (list1 || list2) {
    if (list1.val <= list2.val) {
      tail.next = list1;
      list1 = list1.next;
    } else {
      tail.next = list2;
      list2 = list2.next;
    }
    tail = tail.next;
  }
  return front.next;
};

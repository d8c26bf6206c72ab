def mergeTwoLists(list1, list2):
    values = []
    while list1 and list1.val or list2 and list2.val:
        if not list2 or list1 and list1.val <= list2.val:
            values.append(list1.val)
            list1 = list1.next
        else:
            values.append(list2.val)
            list2 = list2.next
    head = None
    for value in reversed(values):
        head = ListNode(value, head)
    return head

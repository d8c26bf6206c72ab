def mergeKLists(lists):
    front = tail = ListNode()
    # The lists are put one behind the other, in the order of their heads.
    for head in sorted((node for node in lists if node), key=lambda node: node.val):
        tail.next = head
        while tail.next:
            tail = tail.next
    return front.next

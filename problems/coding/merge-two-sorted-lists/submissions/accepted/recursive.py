def merge_two_lists(list1, list2):
    if not list1 or not list2:
        return list1 or list2
    if list2.val < list1.val:
        list1, list2 = list2, list1
    list1.next = merge_two_lists(list1.next, list2)
    return list1

-- The owner gives up these rights itself, which holds for every role short of a superuser.
revoke update, delete, truncate on audit_entry from current_user;

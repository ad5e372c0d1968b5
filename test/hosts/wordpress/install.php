<?php
// Fills an empty database: a site, and one person for each role. Reads what it has to do as JSON.
$wanted = json_decode(stream_get_contents(STDIN), true);
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = $wanted['host'];
$_SERVER['REQUEST_URI'] = '/';
require $wanted['site'] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

$password = $wanted['password'];
wp_install('A made-up school', 'administrator', 'administrator@example.org', false, '', $password);
foreach (['editor', 'author'] as $role) {
    $made = wp_insert_user([
        'user_login' => $role,
        'user_pass' => $password,
        'user_email' => "$role@example.org",
        'role' => $role,
    ]);
    if (is_wp_error($made)) {
        fwrite(STDERR, $made->get_error_message());
        exit(1);
    }
}

<?php
// Fills an empty database: a site, and one person for each role. Reads what it has to do as JSON.
$wanted = json_decode(stream_get_contents(STDIN), true);
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = $wanted['host'];
$_SERVER['REQUEST_URI'] = '/';
require $wanted['site'] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

/** The editors greet whoever comes for the first time, a moment after the page: these people have been here before. */
function has_been_greeted($person)
{
    global $wpdb;
    $greeted = ['welcomeGuide' => false];
    $preferences = ['core/edit-post' => $greeted, 'core/edit-site' => $greeted, '_modified' => gmdate('c')];
    update_user_meta($person, $wpdb->get_blog_prefix() . 'persisted_preferences', $preferences);
}

$password = $wanted['password'];
$installed = wp_install('A made-up school', 'administrator', 'administrator@example.org', false, '', $password);
has_been_greeted($installed['user_id']);
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
    has_been_greeted($made);
}

namespace DramaBot.Discord.Tests.Support;

/// <summary>What Discord sends, in Discord's own shape.</summary>
internal static class Payloads
{
    public static string Command(string id = "1312345678901234567", string name = "renewal", string title = "Moving") =>
        $$$"""
        {"version":1,"type":2,"token":"aW50ZXJhY3Rpb246{{{id}}}","member":{"user":{"username":"minji","id":"82198898841029460","global_name":"Minji","avatar":null,
         "public_flags":0},"roles":["539082325061836999"],"permissions":"2251799813685247","nick":null,"joined_at":"2017-03-13T19:19:14.040000+00:00","deaf":false},
         "locale":"ko","guild_locale":"en-US","id":"{{{id}}}","guild_id":"290926798626357999","guild":{"id":"290926798626357999","locale":"en-US","features":[]},
         "data":{"type":1,"name":"{{{name}}}","id":"771825006014889984","options":[{"type":3,"name":"title","value":"{{{title}}}"}]},
         "context":0,"channel_id":"645027906669510667","channel":{"id":"645027906669510667","type":0,"name":"general","permissions":"2251799813685247"},
         "authorizing_integration_owners":{"0":"290926798626357999"},"attachment_size_limit":10485760,"application_id":"1000000000000000002",
         "app_permissions":"4503599627370495","entitlements":[],"entitlement_sku_ids":[]}
        """;
}

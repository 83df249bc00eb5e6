using System.Net;
using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

[Trait("Duty", "D19")]
public class Reveal_tests(Product product)
{
    private const string Customers = "/api/customer-archives/customers";

    [Fact]
    public async Task A_masked_number_is_shown_in_full_only_by_permission_and_with_a_reason_that_is_logged()
    {
        var customer = await product.Administrator.CreateAsync(Customers, new { name = "查看电话测试公司", contacts = new[] { new { name = "张三丰", mobile = "13999333001", isPrimary = true } } });
        var contact = customer["contacts"]![0]!;
        ((string)contact["mobile"]!).ShouldBe("139****3001");
        var asked = new { personId = (string)contact["id"]!, reason = "Complaint", reasonText = "投诉回电" };
        using var nobody = await product.SignInAsNobodyAsync();

        using var refused = await nobody.PostAsync($"{Customers}/{customer["id"]}/reveal-phone", asked);
        using var unreasoned = await product.Administrator.PostAsync($"{Customers}/{customer["id"]}/reveal-phone", new { asked.personId, reason = "Other" });
        using var unknown = await product.Administrator.PostAsync($"{Customers}/{customer["id"]}/reveal-phone", new { personId = Guid.Empty, reason = "Contact" });
        var before = TimeProvider.System.GetUtcNow();
        var shown = await product.Administrator.CreateAsync($"{Customers}/{customer["id"]}/reveal-phone", asked);

        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        ((string)(await unreasoned.ErrorAsync())["code"]!).ShouldBe("Platform:RevealReasonTextRequired");
        ((string)(await unknown.ErrorAsync())["code"]!).ShouldBe("CustomerArchives:NotOfThisCustomer");
        ((string)shown["mobile"]!).ShouldBe("13999333001");
        var readings = (await product.Administrator.GetAsync($"/api/platform/personal-data-readings?recordId={customer["id"]}"))["items"]!.AsArray();
        var reading = readings.ShouldHaveSingleItem()!;
        ((string)reading["userName"]!, (string)reading["recordNumber"]!, (string)reading["reason"]!, (string)reading["reasonText"]!)
            .ShouldBe(("admin", (string)customer["number"]!, "Complaint", "投诉回电"));
        reading["fields"]!.AsArray().Select(field => (string)field!).ShouldContain("Mobile");
        ((DateTimeOffset)reading["readAt"]!).ShouldBe(before, TimeSpan.FromSeconds(30));
        (await nobody.Client.GetAsync("/api/platform/personal-data-readings")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}

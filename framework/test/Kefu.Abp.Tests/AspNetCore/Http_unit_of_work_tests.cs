using Shouldly;
using Xunit;

namespace Volo.Abp.AspNetCore;

public class Http_unit_of_work_tests(LibraryWebHost library) : IClassFixture<LibraryWebHost>
{
    [Theory]
    [InlineData("GET", "unit-of-work", false)]
    [InlineData("POST", "begin-work", true)]
    public async Task Each_action_runs_in_a_unit_of_work_which_only_a_GET_has_without_transaction(string verb, string action, bool isTransactional)
    {
        var (_, json) = await library.SendAsync(new HttpMethod(verb), "/api/library/books/" + action);

        json["isActive"]!.GetValue<bool>().ShouldBeTrue();
        json["isTransactional"]!.GetValue<bool>().ShouldBe(isTransactional);
    }

    [Fact]
    public async Task What_fails_is_not_committed()
    {
        library.Calls.Clear();

        await library.SendAsync(HttpMethod.Post, "/api/library/books/fail?failure=AfterWork");

        library.Calls.Entries.ShouldBe(["ended"]);
    }
}

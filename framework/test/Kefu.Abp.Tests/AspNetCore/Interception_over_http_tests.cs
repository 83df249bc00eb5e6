using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.AspNetCore.Library;
using Volo.Abp.Authorization;
using Volo.Abp.Validation;
using Xunit;

namespace Volo.Abp.AspNetCore;

/// <summary>The same service, called by its interface and over HTTP: what stands round it happens once in either case.</summary>
public class Interception_over_http_tests(LibraryWebHost library) : IClassFixture<LibraryWebHost>
{
    [Fact]
    public async Task A_call_over_HTTP_is_validated_called_and_committed_once()
    {
        library.Calls.Clear();

        await library.SendAsync(HttpMethod.Post, "/api/library/books", new { title = "Emma" });

        library.Calls.Entries.ShouldBe(["validated", "create", "committed"]);
    }

    [Fact]
    public async Task A_call_in_the_process_is_validated_called_and_committed_once()
    {
        library.Calls.Clear();

        await InProcessAsync(books => books.CreateAsync(new CreateBookInput { Title = "Emma" }));

        library.Calls.Entries.ShouldBe(["validated", "create", "committed"]);
    }

    [Fact]
    public async Task What_HTTP_refuses_the_process_refuses_too()
    {
        await Should.ThrowAsync<AbpAuthorizationException>(() => InProcessAsync(books => books.UpdateAsync(Guid.Empty, new CreateBookInput { Title = "Emma" })));
        await Should.ThrowAsync<AbpAuthorizationException>(() => InProcessAsync(books => books.BurnAsync()));
        var invalid = await Should.ThrowAsync<AbpValidationException>(() => InProcessAsync(books => books.CreateAsync(new CreateBookInput { Copies = 0 })));
        invalid.ValidationErrors.SelectMany(error => error.MemberNames).ShouldBe(["Title", "Copies"], ignoreOrder: true);
    }

    private async Task InProcessAsync(Func<IBookAppService, Task> call)
    {
        await using var scope = library.Services.CreateAsyncScope();
        await call(scope.ServiceProvider.GetRequiredService<IBookAppService>());
    }
}

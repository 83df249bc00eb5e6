using Kefu.Platform.Modules;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Blazor.Modules;

/// <summary>Answers with the shell, which finds the module off again and says so.</summary>
internal sealed class ModuleOffPage : IModuleOffPage, ISingletonDependency
{
    public Endpoint InsteadOf(Endpoint page) => new(
        context => new RazorComponentResult<App> { StatusCode = StatusCodes.Status403Forbidden }.ExecuteAsync(context),
        new EndpointMetadataCollection(page.Metadata.Where(entry => entry is not IAuthorizeData).Append(new AuthorizeAttribute())),
        page.DisplayName);
}

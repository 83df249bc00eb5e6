using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Exports;

/// <summary>The exportable lists of the loaded modules, by name.</summary>
internal sealed class ExportTypes(IServiceProvider services, IOptions<ExportOptions> options) : ITransientDependency
{
    /// <exception cref="BusinessException">No loaded module has the list.</exception>
    public ExportType Get(string name)
    {
        var all = options.Value.Types.Select(type => (ExportType)services.GetRequiredService(type)).ToList();
        return all.Find(type => type.Name == name) ?? throw new BusinessException(ExportErrorCodes.TypeUnknown)
            .WithData("Type", name)
            .WithData("Known", string.Join(", ", all.Select(type => type.Name).Order(StringComparer.Ordinal)));
    }
}

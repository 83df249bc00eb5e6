using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Imports;

/// <summary>The import types of the loaded modules, by name.</summary>
internal sealed class ImportTypes(IServiceProvider services, IOptions<ImportOptions> options) : ITransientDependency
{
    public IReadOnlyList<ImportType> All => options.Value.Types.Select(type => (ImportType)services.GetRequiredService(type)).ToList();

    public ImportType? Find(string name) => All.FirstOrDefault(type => type.Name == name);

    /// <exception cref="BusinessException">No loaded module knows the type.</exception>
    public ImportType Get(string name) => Find(name) ?? throw new BusinessException(ImportErrorCodes.TypeUnknown)
        .WithData("Type", name)
        .WithData("Known", string.Join(", ", All.Select(type => type.Name).Order(StringComparer.Ordinal)));
}

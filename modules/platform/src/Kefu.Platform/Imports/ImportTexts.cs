using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization.ExceptionHandling;

namespace Kefu.Platform.Imports;

/// <summary>Says in the language of the request what is wrong, and what types and fields are called.</summary>
internal sealed class ImportTexts(IStringLocalizerFactory localizers, IOptions<AbpExceptionLocalizationOptions> resources) : ITransientDependency
{
    /// <summary>The text of a code, from the resource of the module that the code names; the code itself where there is none.</summary>
    public string Of(string code, IReadOnlyDictionary<string, string> data)
    {
        if (!resources.Value.ErrorCodeNamespaceMappings.TryGetValue(code.Split(':')[0], out var resource))
            return code;
        var text = localizers.Create(resource)[code];
        return text.ResourceNotFound
            ? code
            : data.Aggregate(text.Value, (filled, entry) => filled.Replace("{" + entry.Key + "}", entry.Value, StringComparison.Ordinal));
    }

    public string Of(ImportProblem problem) => Of(problem.Code, problem.Data);

    public string NameOf(ImportType type) => localizers.Create(type.ResourceType)[type.DisplayNameKey];

    public string NameOf(ImportType type, ImportColumn field) => localizers.Create(type.ResourceType)[field.DisplayNameKey];
}

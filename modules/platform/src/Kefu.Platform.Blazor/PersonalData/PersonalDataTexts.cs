using Kefu.Platform.PersonalData;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Kefu.Platform.Blazor.PersonalData;

/// <summary>
/// What modules call the records and fields of which they log readings: the texts <c>PersonalData:Customer</c>,
/// <c>PersonalData:Mobile</c> of the resource that bears the module's name. Of a module that is no longer there the names stay.
/// </summary>
public sealed class PersonalDataTexts(IStringLocalizerFactory localizers) : ITransientDependency
{
    private const string Separator = " · ";

    /// <summary>The kind of record.</summary>
    public string Entity(PersonalDataReadingDto reading) => TextOf(reading.Module, reading.Entity);

    /// <summary>The fields that were read.</summary>
    public string Fields(PersonalDataReadingDto reading) =>
        string.Join(Separator, reading.Fields.Select(field => TextOf(reading.Module, field)));

    private string TextOf(string module, string name) =>
        localizers.CreateByResourceNameOrNull(module)?["PersonalData:" + name] is { ResourceNotFound: false } text ? text : name;
}

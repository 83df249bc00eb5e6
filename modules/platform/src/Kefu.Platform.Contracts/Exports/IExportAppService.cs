using Kefu.Platform.PersonalData;
using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Validation;

namespace Kefu.Platform.Exports;

/// <summary>Writes lists into .xlsx files. Each export is logged with who, what, how many rows and why.</summary>
public interface IExportAppService : IApplicationService
{
    /// <summary>The rows of the filtered list that the caller may see, in the list's order.</summary>
    /// <exception cref="BusinessException">The list is unknown (<see cref="ExportErrorCodes.TypeUnknown"/>), too long
    /// (<see cref="ExportErrorCodes.TooManyRows"/>), or personal data lacks its reason (<see cref="PersonalDataErrorCodes.ReasonRequired"/>).</exception>
    /// <exception cref="AbpValidationException">The filter is none of this list.</exception>
    Task<ExportFileDto> CreateAsync(ExportInput input);
}
